package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking back, and other letters that are no answer. */
@Controller
class FrameController {
  private final Framing framing;
  private final Typing typing;

  FrameController(Framing framing, Typing typing) {
    this.framing = framing;
    this.typing = typing;
  }

  @PostMapping("/letters/{id}/frame")
  String frame(
      @PathVariable long id,
      @RequestParam String frame,
      @RequestParam(defaultValue = "") String missing,
      Typed typed,
      Principal who) {
    typing.keep(id, typed, who.getName());
    framing.frame(id, typed, frame, missing, who.getName());
    return "redirect:/letters/" + id + "?edit=true";
  }
}
