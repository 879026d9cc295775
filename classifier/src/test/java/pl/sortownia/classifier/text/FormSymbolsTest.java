package pl.sortownia.classifier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormSymbolsTest {

  @Test
  void however_typed_a_symbol_is_one() {
    assertThat(FormSymbols.in("Z 3")).containsExactly("z3");
    assertThat(FormSymbols.in("z-3")).containsExactly("z3");
    assertThat(FormSymbols.in("druk Z3.")).containsExactly("z3");
    assertThat(FormSymbols.in("ZAS 53 i zas-53")).containsExactly("zas53");
    assertThat(FormSymbols.in("Z-15a")).containsExactly("z15a");
  }

  @Test
  void small_words_before_numbers_are_no_forms() {
    assertThat(FormSymbols.in("z 3 osobami od 5 lat, mam 60 lat")).isEmpty();
  }
}
