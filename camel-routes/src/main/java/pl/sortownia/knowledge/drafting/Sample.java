package pl.sortownia.knowledge.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sortownia.classifier.Taxonomy;
import pl.sortownia.knowledge.Article;
import pl.sortownia.knowledge.Channel;
import pl.sortownia.knowledge.KnowledgeSettings;
import pl.sortownia.knowledge.Published;
import pl.sortownia.knowledge.UsedIn;
import pl.sortownia.knowledge.content.Kind;
import pl.sortownia.knowledge.content.Source;
import pl.sortownia.knowledge.content.Template;
import pl.sortownia.letter.Draft;
import pl.sortownia.letter.Identity;

/** A letter in which an editor sees a text as a citizen will. */
@Component
public class Sample {
  private final Taxonomy taxonomy;

  public Sample(KnowledgeSettings settings) {
    this.taxonomy = Taxonomy.read(settings.home().resolve("models/taxonomy.yaml"));
  }

  /**
   * @param content with the text in question in it
   * @param text an article or template
   * @param today amounts are those of this day, or of the first day of an article to come
   * @return empty when no letter holds such a text
   */
  public Optional<Draft> letter(Published content, Source text, LocalDate today) {
    return switch (text.kind()) {
      case ARTICLE -> content.article(text.id()).map(it -> reply(content, it, today));
      case TEMPLATE -> frameOf(content, text.id()).map(it -> frame(content, it, today));
      case PARAMETERS, SYNONYMS, JARGON -> Optional.empty();
    };
  }

  private Draft reply(Published content, Article article, LocalDate today) {
    LocalDate day = today.isBefore(article.validFrom()) ? article.validFrom() : today;
    return assembly(content, "pl", identity(article), day, List.of(article.id())).reply();
  }

  private static Identity identity(Article article) {
    return article.channel() == Channel.PROFILE_ONLY ? Identity.LOGGED_IN : Identity.NONE;
  }

  private static Optional<Template> frameOf(Published content, String template) {
    Optional<Template> it = content.template(template);
    if (it.map(Template::frame).orElse(true)) {
      return it;
    }
    return new UsedIn(content)
        .template(template).stream()
            .filter(user -> user.kind() == Kind.TEMPLATE)
            .flatMap(user -> content.template(user.id()).stream())
            .filter(Template::frame)
            .findFirst()
            .or(() -> it);
  }

  private Draft frame(Published content, Template frame, LocalDate today) {
    List<String> answers =
        content.articles().values().stream()
            .filter(it -> it.channel() == Channel.GENERAL && it.validOn(today))
            .map(Article::id)
            .limit(frame.id().contains("kilka") ? 2 : 1)
            .toList();
    return assembly(content, frame.language(), Identity.NONE, today, answers)
        .frame(frame.id(), Map.of());
  }

  private Assembly assembly(
      Published content, String language, Identity identity, LocalDate day, List<String> articles) {
    var answers = new java.util.ArrayList<Answer>();
    for (String article : articles) {
      answers.add(new Answer(answers.size() + 1, List.of(article)));
    }
    return new Assembly(content, taxonomy, new Wanted(identity, language, "", day, answers));
  }
}
