package pl.sortownia.classifier.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.sortownia.classifier.Articles;
import pl.sortownia.classifier.Classifier;
import pl.sortownia.classifier.PersonalDataFinder;
import pl.sortownia.classifier.PersonalDatum;
import pl.sortownia.classifier.Understanding;
import pl.sortownia.classifier.training.Lesson;
import pl.sortownia.classifier.training.Lessons;

/**
 * Time for one letter, one warm thread; each call takes the next letter of the lessons.
 *
 * <p>Run: {@code java -cp <test class path> org.openjdk.jmh.Main UnderstandingBenchmark} from the
 * root of the checkout.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class UnderstandingBenchmark {

  private final PersonalDataFinder personalData = new PersonalDataFinder();
  private Classifier classifier = Classifier.open(Path.of("models"), List.of());
  private List<Lesson> letters = List.of();
  private int next;

  @Setup
  public void open() {
    classifier = Classifier.open(Path.of("models"), Articles.in(Path.of("knowledge")));
    letters =
        Lessons.jsonl(Path.of("models/lessons")).all().stream()
            .filter(l -> l.form().equals("letter"))
            .toList();
  }

  private Lesson letter() {
    next = (next + 1) % letters.size();
    return letters.get(next);
  }

  @Benchmark
  public Understanding whole() {
    var letter = letter();
    return classifier.understand(letter.subject(), letter.text());
  }

  @Benchmark
  public Map<String, Double> search() {
    return classifier.index().scores(letter().text(), 12);
  }

  @Benchmark
  public List<PersonalDatum> personalData() {
    return personalData.find(letter().text());
  }
}
