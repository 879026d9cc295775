package pl.sortownia.staff;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in: citizens to the form, the portal to its API with a key, staff after login. */
@Configuration
@EnableConfigurationProperties(MetricsSettings.class)
class FrontDoor {
  private static final String CSP =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
          + "frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** A machine that reads the measurements brings a token; it never sees a login page. */
  @Bean
  @Order(0)
  @ConditionalOnWebApplication
  SecurityFilterChain scraper(HttpSecurity http, MetricsSettings metrics) {
    return http.securityMatcher(request ->
            request.getRequestURI().endsWith("/actuator/prometheus")
                && request.getHeader(HttpHeaders.AUTHORIZATION) != null)
        .authorizeHttpRequests(it ->
            it.anyRequest()
                .access((who, asked) ->
                    new AuthorizationDecision(
                        metrics.opens(asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .csrf(it -> it.disable())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** The API checks its own keys (arriving) and keeps no session, so it needs no CSRF token. */
  @Bean
  @Order(1)
  @ConditionalOnWebApplication
  SecurityFilterChain portal(HttpSecurity http) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .csrf(it -> it.disable())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /**
   * Citizens come without an account: no session, no cookie, so no CSRF token that could run out
   * while somebody takes an hour to write. Their links are private, so no other site hears of them.
   */
  @Bean
  @Order(2)
  @ConditionalOnWebApplication
  SecurityFilterChain citizens(HttpSecurity http) {
    return http.securityMatcher("/pytanie/**", "/dostepnosc")
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .csrf(it -> it.disable())
        .requestCache(it -> it.disable())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(it ->
            it.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .referrerPolicy(to -> to.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  @Bean
  @Order(3)
  @ConditionalOnWebApplication
  SecurityFilterChain house(HttpSecurity http, Accounts accounts) {
    return http.addFilterBefore(new ClosedAccounts(accounts), AuthorizationFilter.class)
        .authorizeHttpRequests(it ->
            it.requestMatchers("/static/**", "/webjars/**")
                .permitAll()
                .requestMatchers("/css/**", "/js/**", "/favicon.svg", "/error")
                .permitAll()
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .hasRole(Role.OPERATOR.name())
                .requestMatchers("/redakcja/**")
                .hasRole(Role.EDITOR.name())
                .requestMatchers("/tablica/**", "/zespoly/**")
                .hasRole(Role.SUPERVISOR.name())
                .requestMatchers("/lekcje/**")
                .hasAnyRole(Role.EDITOR.name(), Role.SUPERVISOR.name())
                .requestMatchers("/letters/**")
                .hasRole(Role.CONSULTANT.name())
                .anyRequest()
                .authenticated())
        .formLogin(it -> it.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
        .logout(it -> it.logoutSuccessUrl("/login?out"))
        .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(CSP)))
        .csrf(Customizer.withDefaults())
        .build();
  }
}
