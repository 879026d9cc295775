package pl.sortownia.reviewing;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
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
        requireNonNullElse(request.getParameter("own"), ""));
  }

  private static long number(NativeWebRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || !text.matches("\\d{1,18}") ? 0 : Long.parseLong(text);
  }
}
