package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.access.AccountEffect;
import org.lectern.access.PlatformRole;

/**
 * Changes an account: nobody loses a role that their sessions need, and one active administrator
 * stays.
 */
@ApplicationScoped
class UserChanger {
  private final Users users;
  private final Accounts accounts;
  private final Administrators administrators;
  private final SessionDuties duties;
  private final CurrentUser caller;

  UserChanger(
      Users users,
      Accounts accounts,
      Administrators administrators,
      SessionDuties duties,
      CurrentUser caller) {
    this.users = users;
    this.accounts = accounts;
    this.administrators = administrators;
    this.duties = duties;
    this.caller = caller;
  }

  void change(User user, UserDetails details) {
    caller.require(AccountEffect.ofChanging(UserDetails.of(user).facts(), details.facts()));
    var lowered = !details.role().includes(user.role());
    var deactivated = user.isActive() && !details.active();
    if (user.role() == PlatformRole.ADMIN && (lowered || deactivated)) {
      administrators.requireAnother(user.id());
    }
    if (lowered) duties.requireNone(user, details.role());
    user.change(details);
    users.flush();
    if (deactivated) accounts.endEverything(user.id());
  }
}
