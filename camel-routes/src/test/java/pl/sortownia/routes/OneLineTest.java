package pl.sortownia.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void a_fault_and_its_cause_stand_in_one_line() {
    var fault = new MessagingException("no\r\nconnection", new ConnectException("refused"));
    assertThat(OneLine.of(fault)).isEqualTo("no connection: refused");
  }

  @Test
  void what_the_cause_repeats_is_said_once() {
    var fault = new MessagingException("no path: refused", new ConnectException("refused"));
    assertThat(OneLine.of(fault)).isEqualTo("no path: refused");
  }

  @Test
  void a_fault_without_words_has_its_name() {
    assertThat(OneLine.of(new ConnectException())).isEqualTo("ConnectException");
  }
}
