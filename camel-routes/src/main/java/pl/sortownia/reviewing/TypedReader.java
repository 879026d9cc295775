package pl.sortownia.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads {@link Typed} from a form. By hand, because Spring's own binding splits a single text at
 * its commas.
 */
@Configuration
class TypedReader implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private static final int QUESTIONS = 4;

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Typed.class;
  }

  @Override
  public Typed resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return read(request);
  }

  static Typed read(NativeWebRequest request) {
    String[] texts = request.getParameterValues("text");
    return new Typed(
        number(request, "version"),
        Instant.ofEpochMilli(number(request, "seen")),
        number(request, "draft"),
        number(request, "letter"),
        texts == null ? List.of() : List.of(texts),
        own(request));
  }

  private static Map<Integer, String> own(NativeWebRequest request) {
    var own = new TreeMap<Integer, String>();
    for (int question = 0; question <= QUESTIONS; question++) {
      String text = request.getParameter("own" + question);
      if (text != null && !text.isBlank()) {
        own.put(question, text);
      }
    }
    return own;
  }

  private static long number(NativeWebRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || !text.matches("\\d{1,18}") ? 0 : Long.parseLong(text);
  }
}
