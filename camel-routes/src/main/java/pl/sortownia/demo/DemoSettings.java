package pl.sortownia.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office to try.
 *
 * @param enabled true to start the embedded mail server
 * @param accounts true to make an account of each role with a known password
 * @param imap port of the embedded IMAP server
 * @param smtp port of the embedded SMTP server
 * @param letters folder with the letters that wait in the COT mailbox at the first start
 */
@ConfigurationProperties("sortownia.demo")
public record DemoSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("false") boolean accounts,
    @DefaultValue("3143") int imap,
    @DefaultValue("3025") int smtp,
    @DefaultValue("sample-mail") String letters) {}
