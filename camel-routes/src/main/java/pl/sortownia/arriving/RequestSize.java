package pl.sortownia.arriving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too big before a byte of it is read, and stops reading what never said so. */
// first of all filters: the one that looks for _method would read the whole body
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestSize extends OncePerRequestFilter {
  static final String TOO_LARGE = "/pytanie/za-duze";
  private final PortalSettings settings;
  private final ApiRefusals refusals;

  RequestSize(PortalSettings settings, ApiRefusals refusals) {
    this.settings = settings;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return !path.startsWith("/pytanie") && !path.startsWith("/api/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = settings.requestSize().toBytes();
    boolean api = request.getServletPath().startsWith("/api/");
    if (request.getContentLengthLong() <= most) {
      chain.doFilter(api ? new CappedRequest(request, most) : request, response);
    } else if (api) {
      refusals.write(Refusal.TOO_LARGE, request, response);
    } else {
      request.getRequestDispatcher(TOO_LARGE).forward(new UnreadRequest(request), response);
    }
  }
}
