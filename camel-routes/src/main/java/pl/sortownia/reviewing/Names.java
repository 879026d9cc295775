package pl.sortownia.reviewing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Classifiers;
import pl.sortownia.knowledge.Library;
import pl.sortownia.letter.Address;
import pl.sortownia.letter.Door;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Handling;
import pl.sortownia.letter.Happening;
import pl.sortownia.letter.Identity;
import pl.sortownia.staff.Account;
import pl.sortownia.staff.Accounts;
import pl.sortownia.staff.Role;
import pl.sortownia.staff.Team;
import pl.sortownia.staff.Teams;

/** What pages call things: ids stay inside. */
@Component("names")
class Names {
  private static final Map<String, String> FLAGS =
      Map.of(
          "vulnerable", "osoba w trudnej sytuacji",
          "not-a-question", "to nie pytanie",
          "deadline", "biegnie termin",
          "off-topic", "nie na temat",
          "wrong-office", "sprawa innego urzędu",
          "foreign-language", "obcy język",
          "gibberish", "nieczytelna treść",
          "flaws", "list uszkodzony");
  private static final Map<String, String> FOLDS =
      Map.of(
          "quote", "cytat wcześniejszej wiadomości",
          "signature", "podpis nadawcy",
          "forward-head", "nagłówek przekazania",
          "mobile-footer", "stopka telefonu",
          "disclaimer", "klauzula poufności",
          "legal-notice", "stopka prawna");
  private static final Map<String, String> NOTES =
      Map.of(
          "scan", "skan",
          "photo", "zdjęcie",
          "archive", "archiwum",
          "executable", "program: nie otwieraj",
          "macros", "makra: nie otwieraj",
          "inline", "w treści",
          "left-out", "nie przechowano",
          "too-big", "zbyt duży");
  private final Classifiers classifiers;
  private final Library library;
  private final Accounts accounts;
  private final Teams teams;

  Names(Classifiers classifiers, Library library, Accounts accounts, Teams teams) {
    this.classifiers = classifiers;
    this.library = library;
    this.accounts = accounts;
    this.teams = teams;
  }

  public Taxonomy taxonomy() {
    return classifiers.current().taxonomy();
  }

  public String topic(String id) {
    return taxonomy().topics().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(Taxonomy.Topic::name)
        .orElse("temat nieznany");
  }

  public String intent(String id) {
    return taxonomy().intent(id).map(Taxonomy.Intent::name).orElse("sprawa nierozpoznana");
  }

  public String article(String id) {
    return library.article(id).map(Article::title).orElse(id);
  }

  public String person(String login) {
    return login.equals(Happening.MACHINE)
        ? "Sortownia"
        : accounts.one(login).map(Account::name).orElse(login);
  }

  /** Consultants whom a letter can be passed to. */
  List<Account> colleagues(String but) {
    return accounts.all().stream()
        .filter(it -> it.roles().contains(Role.CONSULTANT) && !it.login().equals(but))
        .toList();
  }

  /** Groups that a letter can be passed to. */
  List<Team> teams() {
    return teams.all();
  }

  public String team(String id) {
    return teams.one(id).map(Team::name).orElse(id);
  }

  public String flag(String id) {
    return FLAGS.getOrDefault(id, id);
  }

  public Map<String, String> flags() {
    return FLAGS;
  }

  public String fold(String kind) {
    return FOLDS.getOrDefault(kind, kind);
  }

  public String note(String id) {
    return NOTES.getOrDefault(id, id);
  }

  /** Words by which people look for an intent: its name, what belongs to it, how people ask. */
  public String words(String intent) {
    String asked =
        library.articles().stream()
            .filter(it -> it.mainIntent().equals(intent))
            .flatMap(it -> it.askedAs().stream())
            .collect(Collectors.joining(" "));
    String scope = taxonomy().intent(intent).map(Taxonomy.Intent::scope).orElse("");
    return intent(intent) + " " + scope + " " + asked;
  }

  public String state(Handling handling) {
    return switch (handling) {
      case Handling.Waiting w -> "czeka";
      case Handling.Taken t -> "w pracy";
      case Handling.Approved a -> "wychodzi";
      case Handling.Answered a -> "z odpowiedzią";
      case Handling.Closed c -> "zamknięty";
      case Handling.Stuck s -> "zatrzymany";
    };
  }

  public String stage(String id) {
    return switch (id) {
      case "reading" -> "czytanie";
      case "understanding" -> "rozumienie";
      case "suggesting" -> "podpowiadanie";
      case "answering" -> "wysyłanie";
      default -> id;
    };
  }

  /** What an editing field is for. */
  public String role(Draft.Part part) {
    return switch (part.role()) {
      case GREETING -> "powitanie";
      case LEAD -> "wprowadzenie";
      case ANSWER -> "odpowiedź na pytanie " + part.question();
      case NOTICE -> "informacja";
      case OWN -> "własny akapit";
      case CLOSING -> "zakończenie";
      case SIGNATURE -> "podpis";
    };
  }

  public List<Door> doors() {
    return List.of(Door.values());
  }

  public String door(Door door) {
    return switch (door) {
      case MAILBOX -> "e-mail";
      case FORM -> "formularz";
      case API -> "portal";
    };
  }

  public String identity(Identity identity) {
    return switch (identity) {
      case NONE, FORM -> "tożsamość niepotwierdzona";
      case LOGGED_IN -> "osoba zalogowana";
    };
  }

  /** Who wrote, as a list may show it: given name and initial. */
  public String asker(Address asker) {
    String[] words = asker.name().strip().split("\\s+");
    if (words[0].isEmpty()) {
      return address(asker.address());
    }
    return words.length == 1 || words[0].contains("@")
        ? address(words[0])
        : words[0] + " " + words[words.length - 1].charAt(0) + ".";
  }

  /** An address as a list may show it: its first letter and its domain. */
  public String address(String address) {
    int at = address.indexOf('@');
    if (address.isEmpty()) {
      return "brak adresu";
    }
    return at < 1 ? address : address.charAt(0) + "…" + address.substring(at);
  }
}
