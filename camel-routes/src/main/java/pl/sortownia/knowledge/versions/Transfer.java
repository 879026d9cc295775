package pl.sortownia.knowledge.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sortownia.knowledge.content.Source;

/** Content on its way between the database of an office and the folders that git keeps. */
@Component
public class Transfer {
  private final Contents contents;
  private final Publishing publishing;

  public Transfer(Contents contents, Publishing publishing) {
    this.contents = contents;
    this.publishing = publishing;
  }

  /** All differences between a folder and what is published. */
  public List<Gap> diff(Folder folder) {
    Map<String, Source> files = keyed(folder.read());
    Map<String, Source> published = keyed(contents.published());
    var keys = new LinkedHashSet<>(files.keySet());
    keys.addAll(published.keySet());
    var gaps = new ArrayList<Gap>();
    for (String key : keys) {
      Optional<Source> file = Optional.ofNullable(files.get(key));
      Optional<Source> ours = Optional.ofNullable(published.get(key));
      if (!file.map(Transfer::saying).equals(ours.map(Transfer::saying))) {
        gaps.add(new Gap(file, ours));
      }
    }
    return gaps;
  }

  /** Makes a folder say what is published; other files in it are left alone. */
  public List<Gap> exportTo(Folder folder) {
    List<Gap> gaps = diff(folder);
    // first out, then in: an article may have moved to another topic
    gaps.forEach(it -> it.folder().ifPresent(folder::remove));
    folder.write(gaps.stream().flatMap(it -> it.database().stream()).toList());
    return gaps;
  }

  /**
   * Publishes what a folder says, as read by two people: the author of the files and the one who
   * lets them in.
   *
   * @param withdraw whether what the folder does not hold is taken out of force
   */
  @Transactional
  public List<Gap> importFrom(
      Folder folder, String author, String reviewer, String reason, boolean withdraw) {
    if (author.equals(reviewer)) {
      throw new ContentRefused("Autor i sprawdzający to ta sama osoba; podaj dwie różne.");
    }
    List<Gap> gaps = diff(folder);
    for (Gap gap : gaps) {
      if (gap.folder().isPresent()) {
        publishing.release(gap.folder().get(), author, reviewer, reason);
      } else if (withdraw) {
        Source out = gap.either();
        publishing.withdraw(out.kind(), out.id(), reviewer, reason);
      }
    }
    return gaps;
  }

  private static Map<String, Source> keyed(List<Source> sources) {
    var keyed = new LinkedHashMap<String, Source>();
    for (Source it : sources) {
      Source twin = keyed.put(it.kind().id() + "|" + it.id(), it);
      if (twin != null) {
        throw new ContentRefused(
            "Dwa pliki mają to samo id „%s”: %s i %s; zmień jedno z nich."
                .formatted(it.id(), twin.path(), it.path()));
      }
    }
    return keyed;
  }

  private static List<String> saying(Source it) {
    return List.of(it.path(), it.text());
  }
}
