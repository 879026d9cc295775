package pl.sortownia.knowledge.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.sortownia.classifier.search.Aspect;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Library;
import pl.sortownia.knowledge.Shelf;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.letter.ALetter;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Arrivals;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Draft.Part;
import pl.sortownia.letter.Draft.Role;
import pl.sortownia.letter.Identity;
import pl.sortownia.letter.PastLetters;
import pl.sortownia.letter.Reply;
import pl.sortownia.letter.Store;
import pl.sortownia.letter.Uses;

/** What letters of the past tell editors. */
class InsightTest {
  private static final String BABY = "rodz-800plus-noworodek";
  private static final Shelf SHELF = Shelf.empty();
  private static final Library LIBRARY = SHELF.library(Shelf.HOME);
  private static final KnowledgeSettings HOME = new KnowledgeSettings(Shelf.HOME);
  private int count;

  private long arrives(Store store, String words) {
    count++;
    byte[] raw = ("letter " + count).getBytes(StandardCharsets.UTF_8);
    var in = new Arrivals.Incoming(Door.MAILBOX, Identity.NONE, "p" + count, "t" + count, raw);
    long id = store.arrivals.take(in).id();
    store.letters.read(id, ALetter.that().hasId("<" + count + "@x>").says(words).read());
    store.letters.understood(id, ALetter.understood("rodz-800plus", 0.93));
    store.transaction.executeWithoutResult(status -> store.admission.admit(id));
    return id;
  }

  private long sends(Store store, long letter, Part... parts) {
    var us = new Address("COT", "cot@example.pl");
    var draft = new Draft(List.of(parts));
    String id = "<r" + letter + "@x>";
    var reply = new Reply(id, us, "cot@example.pl", us, "Re", "", List.of(), "x", "x", draft);
    Instant now = store.clock.instant();
    return store.outbox.put(letter, letter, reply, "anna", now, now);
  }

  private static Part answer(String text, boolean edited) {
    return new Part(Role.ANSWER, BABY, 1, 1, text, edited, "od kiedy 800+");
  }

  @ParameterizedTest
  @EnumSource(Store.Database.class)
  void uses_are_counted_and_replies_called_back_are_not(Store.Database database) {
    var store = new Store(database);
    var uses = new Uses(store.jdbc, store.json);
    Instant since = store.clock.instant().minusSeconds(60);
    long first = arrives(store, "800+ na noworodka");
    sends(store, first, answer("Tak.", false), new Part(Role.OWN, "", 0, 0, "PS", true));
    sends(store, arrives(store, "800+ na bliźnięta"), answer("Inaczej.", true));
    long back = sends(store, arrives(store, "800+ na trojaczki"), answer("Nie.", true));
    store.outbox.recall(back);
    assertThat(uses.since(since)).isEqualTo(Map.of(BABY, new Uses.Use(2, 1)));
    assertThat(uses.since(since).get(BABY)).extracting("accepted").isEqualTo(0.5);
    assertThat(uses.edits(since, 10))
        .extracting(it -> it.part().text())
        .containsExactly("Inaczej.");
    assertThat(uses.edits(since, 10).getFirst().part().words()).isEqualTo("od kiedy 800+");
    var past = new PastLetters(store.jdbc, store.json);
    assertThat(past.answered(10))
        .extracting(it -> it.letter().text())
        .containsExactly("800+ na bliźnięta", "800+ na noworodka");
    assertThat(past.wanting(since, 10))
        .extracting(PastLetters.Wanting::want)
        .containsExactly(PastLetters.Want.EDITED);
  }

  @Test
  void the_same_change_in_two_replies_is_a_habit() {
    var store = new Store(Store.Database.H2);
    String text = LIBRARY.article(BABY).orElseThrow().text();
    String more = "Numer PESEL nadaje urząd stanu cywilnego przy rejestracji.";
    String gone = "Dla niego trzeba złożyć osobny wniosek.";
    for (String own :
        List.of("Serdecznie pozdrawiamy całą rodzinę.", "Wszystkiego dobrego dla mamy.")) {
      String sent = text.replace(gone, "").strip() + "\n\n" + more + " " + own;
      sends(store, arrives(store, "800+ " + own), answer(sent, true));
    }
    var habits = new Habits(new Uses(store.jdbc, store.json), LIBRARY, store.clock).since(30);
    assertThat(habits)
        .extracting(Habits.Habit::article, Habits.Habit::added, Habits.Habit::sentence)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(BABY, true, more),
            org.assertj.core.groups.Tuple.tuple(BABY, false, gone));
    assertThat(habits).allSatisfy(it -> assertThat(it.cases()).hasSize(2));
  }

  @Test
  void letters_that_were_answered_without_an_article_are_grouped_and_masked() {
    var store = new Store(Store.Database.H2);
    var own = new Part(Role.OWN, "", 0, 1, "Wyjaśniamy.", true);
    for (String words :
        List.of(
            "Czy grypa u rolnika daje prawo do zasiłku z KRUS? Mój PESEL to 44051401359.\nZofia Grzyb",
            "Rolnik ubezpieczony w KRUS choruje na grypę, czy jest zasiłek?\nZofia Grzyb",
            "Jak zmienić zdjęcie w legitymacji emeryta?")) {
      sends(store, arrives(store, words), own);
    }
    var past = new PastLetters(store.jdbc, store.json);
    List<Gaps.Gap> gaps = new Gaps(past, store.clock).groups(30);
    assertThat(gaps).hasSize(1);
    assertThat(gaps.getFirst().letters()).isEqualTo(2);
    assertThat(gaps.getFirst().words()).contains("krus").doesNotContain("grzyb", "zofia");
    assertThat(gaps.getFirst().intent()).isEqualTo("rodz-800plus");
    assertThat(gaps.getFirst().reasons()).containsOnlyKeys(PastLetters.Want.OWN_WORDS);
    assertThat(gaps.getFirst().examples().toString()).contains("●").doesNotContain("44051401359");
  }

  @Test
  void texts_of_one_matter_join_and_others_stay_apart() {
    var texts = new LinkedHashMap<Integer, String>();
    texts.put(1, "nie mogę zalogować się do eZUS hasło nie działa");
    texts.put(2, "kiedy będzie waloryzacja emerytury w marcu");
    texts.put(3, "hasło do eZUS nie działa, logowanie się nie udaje");
    texts.put(4, "waloryzacja emerytur marzec, o ile wzrośnie emerytura");
    texts.put(5, "");
    var groups = Clusters.of(texts).groups();
    assertThat(groups)
        .extracting(it -> java.util.Set.copyOf(it.members()))
        .contains(java.util.Set.of(1, 3), java.util.Set.of(2, 4), java.util.Set.of(5));
  }

  @Test
  void an_article_that_was_not_suggested_learns_what_beat_it() {
    var why = new Why(SHELF.classifiers(LIBRARY), LIBRARY);
    Why.Case it = why.of(BABY, "", "Nie mogę się zalogować do eZUS, hasło nie działa").getFirst();
    assertThat(it.sayings()).contains(Why.Saying.OTHER_INTENT);
    assertThat(it.ahead()).isNotEmpty();
    assertThat(it.ahead().getFirst().fields()).isNotEmpty();
    Why.Case own =
        why.of(BABY, "", "Urodziło mi się dziecko, od kiedy 800+ na noworodka?").getFirst();
    assertThat(own.sayings()).containsExactly(Why.Saying.IT_IS_FIRST);
    assertThat(own.mine().rank()).isEqualTo(1);
    assertThat(own.mine().words()).contains("noworodka");
    assertThat(own.mine().fields()).containsKeys(Aspect.ASKED, Aspect.TITLE);
  }

  @Test
  void a_rehearsal_tells_what_an_article_would_lose() {
    var store = new Store(Store.Database.H2);
    sends(store, arrives(store, "Urodziło mi się dziecko, od kiedy 800+?"), answer("Tak.", false));
    var rehearsal =
        new Rehearsal(
            LIBRARY, SHELF.classifiers(LIBRARY), new PastLetters(store.jdbc, store.json), HOME);
    Source before =
        LIBRARY.now().sources().stream()
            .filter(it -> it.id().equals(BABY))
            .findFirst()
            .orElseThrow();
    Rehearsal.Result same = rehearsal.of(before);
    assertThat(same.answered()).isEqualTo(1);
    assertThat(same.outcome().letters()).isGreaterThan(300);
    assertThat(same.outcome().examples()).isEmpty();
    String expired = before.text().replace("valid-from: 2026-01-01", "valid-from: 2030-01-01");
    Rehearsal.Result gone = rehearsal.of(new Source(Kind.ARTICLE, BABY, 2, before.path(), expired));
    assertThat(gone.outcome().examples()).isNotEmpty();
    assertThat(gone.outcome().examples()).anyMatch(it -> it.before().equals(BABY));
  }
}
