package pl.sortownia.reviewing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.letter.Case;
import pl.sortownia.letter.Cases;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Letters;

/** Does what a macro says, in one transaction: a chain that breaks leaves everything as it was. */
@Component
class Chain {
  private static final String FRAME = "frame:";
  private final Framing framing;
  private final Choosing choosing;
  private final Noting noting;
  private final Replying replying;
  private final Closing closing;
  private final Passing passing;
  private final Typing typing;
  private final Cases cases;
  private final Letters letters;

  Chain(
      Framing framing,
      Choosing choosing,
      Noting noting,
      Replying replying,
      Closing closing,
      Passing passing,
      Typing typing,
      Cases cases,
      Letters letters) {
    this.framing = framing;
    this.choosing = choosing;
    this.noting = noting;
    this.replying = replying;
    this.closing = closing;
    this.passing = passing;
    this.typing = typing;
    this.cases = cases;
    this.letters = letters;
  }

  @Transactional
  public void run(long id, Typed typed, Macro macro, String note, String who) {
    if (macro.answer().startsWith(FRAME)) {
      String frame = macro.answer().substring(FRAME.length());
      framing.frame(id, typed, frame, "", who);
    } else if (macro.answer().equals("first")) {
      choosing.acceptFirst(id, typed, draft(id), who);
    }
    if (!macro.words().isBlank()) {
      choosing.addWords(id, now(id, typed), draft(id), macro.words(), who);
    }
    if (!macro.note().isBlank()) {
      noting.note(id, macro.note(), note, who);
    }
    finish(id, now(id, typed), macro, note, who);
  }

  private void finish(long id, Typed typed, Macro macro, String note, String who) {
    switch (macro.finish()) {
      case KEEP -> {}
      case SEND -> replying.approve(id, typed, draft(id), who);
      case CLOSE -> closing.close(id, typed.version(), macro.target(), who);
      case PASS -> passing.pass(id, typed.version(), macro.target(), note, who);
    }
  }

  private Draft draft(long id) {
    return typing.now(id, letters.ofCase(id).getLast()).draft();
  }

  /** Each deed may have moved the case on; the page's version was good for the first. */
  private Typed now(long id, Typed typed) {
    Case its = cases.one(id).orElseThrow(() -> new Refused(id, "Nie ma takiego listu."));
    return typed.at(its.version());
  }
}
