package pl.sortownia.demo;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Looks into the mailboxes of the citizens of the demo. */
@Controller
@ConditionalOnProperty("sortownia.demo.enabled")
class CitizensMailController {
  private final CitizensMail mails;

  CitizensMailController(CitizensMail mails) {
    this.mails = mails;
  }

  @GetMapping("/pokaz/poczta")
  String list(Model model) throws IOException {
    model.addAttribute("mails", mails.all());
    return "demo/mailboxes";
  }

  @GetMapping("/pokaz/poczta/{to}/{name}")
  ResponseEntity<byte[]> one(@PathVariable String to, @PathVariable String name)
      throws IOException {
    CitizensMail.Mail mail =
        mails.all().stream()
            .filter(it -> it.to().equals(to) && it.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
        .header("X-Content-Type-Options", "nosniff")
        .body(Files.readAllBytes(mail.file()));
  }
}
