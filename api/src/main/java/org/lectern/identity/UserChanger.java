package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.BiConsumer;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformRole;

/** Changes an account; at least one active administrator must remain. */
@ApplicationScoped
public class UserChanger {
  private final Users users;
  private final Accounts accounts;
  private final Administrators administrators;
  private final CurrentUser caller;
  private final Event<AccountDeactivated> deactivations;

  UserChanger(
      Users users,
      Accounts accounts,
      Administrators administrators,
      CurrentUser caller,
      Event<AccountDeactivated> deactivations) {
    this.users = users;
    this.accounts = accounts;
    this.administrators = administrators;
    this.caller = caller;
    this.deactivations = deactivations;
  }

  /**
   * @param lowering is called before a role is lowered, and throws if the person's sessions need it
   */
  public void change(User user, UserDetails details, BiConsumer<User, PlatformRole> lowering) {
    caller.require(AccountEffect.ofChanging(UserDetails.of(user).facts(), details.facts()));
    var lowered = !details.role().includes(user.role());
    var deactivated = user.isActive() && !details.active();
    if (user.role() == PlatformRole.ADMIN && (lowered || deactivated)) {
      administrators.requireAnother(user.id());
    }
    if (lowered) lowering.accept(user, details.role());
    user.change(details);
    users.flush();
    if (!deactivated) return;
    accounts.endEverything(user.id());
    deactivations.fire(new AccountDeactivated(user.id()));
  }
}
