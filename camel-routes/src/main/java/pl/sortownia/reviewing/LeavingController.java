package pl.sortownia.reviewing;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of a letter was left; whoever comes back in time still has it. */
@Controller
class LeavingController {
  private final Taking taking;

  LeavingController(Taking taking) {
    this.taking = taking;
  }

  @PostMapping("/letters/{id}/leaving")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(@PathVariable long id, Principal who) {
    taking.leave(id, who.getName());
  }
}
