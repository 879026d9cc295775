package pl.sortownia.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows somebody the door whose account was closed while they were logged in. */
final class ClosedAccounts extends OncePerRequestFilter {
  private final Accounts accounts;

  ClosedAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null && who.isAuthenticated() && accounts.isClosed(who.getName())) {
      new SecurityContextLogoutHandler().logout(request, response, who);
      response.sendRedirect(request.getContextPath() + "/login?closed");
      return;
    }
    chain.doFilter(request, response);
  }
}
