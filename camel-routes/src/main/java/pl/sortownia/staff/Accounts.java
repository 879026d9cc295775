package pl.sortownia.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of accounts; passwords are kept as hashes only. */
@Component
public class Accounts implements UserDetailsService {
  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;

  public Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.passwords = passwords;
  }

  @Override
  public UserDetails loadUserByUsername(String login) {
    return jdbc.sql("select * from account where login = ? and active")
        .param(login)
        .query((row, n) ->
            User.withUsername(row.getString("login"))
                .password(row.getString("password"))
                .roles(row.getString("roles").split(","))
                .build())
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException(login));
  }

  public Optional<Account> one(String login) {
    return all().stream().filter(it -> it.login().equals(login)).findFirst();
  }

  public List<Account> all() {
    return jdbc.sql("select * from account where active order by name")
        .query((row, n) ->
            new Account(
                row.getString("login"),
                row.getString("name"),
                roles(row.getString("roles")),
                words(row.getString("topics"))))
        .list();
  }

  /** Adds the account, or sets its password, name and roles anew. */
  @Transactional
  public void put(Account account, String password) {
    jdbc.sql("delete from account where login = ?").param(account.login()).update();
    jdbc.sql(
            """
            insert into account (login, name, password, roles, topics, active)
            values (?, ?, ?, ?, ?, true)
            """)
        .params(account.login(), account.name(), passwords.encode(password))
        .param(account.roles().stream().map(Role::name).collect(Collectors.joining(",")))
        .param(String.join(",", account.topics()))
        .update();
  }

  /**
   * Nobody logs in with it any more; what was done with it keeps its name. False if none is open.
   */
  public boolean close(String login) {
    return jdbc.sql("update account set active = false where login = ? and active")
            .param(login)
            .update()
        == 1;
  }

  boolean isClosed(String login) {
    return jdbc.sql("select count(*) from account where login = ? and not active")
            .param(login)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static Set<Role> roles(String column) {
    return words(column).stream().map(Role::valueOf).collect(Collectors.toSet());
  }

  private static List<String> words(String column) {
    return Arrays.stream(column.split(",")).filter(it -> !it.isEmpty()).toList();
  }
}
