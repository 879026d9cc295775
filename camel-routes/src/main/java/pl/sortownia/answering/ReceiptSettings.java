package pl.sortownia.answering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one automatic mail that the office knows: a receipt for a letter from the mailbox. Off unless
 * asked for, and capped so that two offices that write to each other stop by themselves.
 *
 * @param enabled true to send receipts
 * @param perSender receipts to one address within a day
 * @param perHour the fuse: receipts of the whole office within an hour; above it none goes out
 * @param within age of a letter above which it gets none: a receipt that comes late confuses
 */
@ConfigurationProperties("sortownia.answering.receipt")
public record ReceiptSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("1") int perSender,
    @DefaultValue("200") int perHour,
    @DefaultValue("2h") Duration within) {}
