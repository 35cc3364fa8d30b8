package org.lectern.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.password.Passwords;
import org.lectern.problem.ProblemException;

/**
 * Creates an account; a given password is hashed before the transaction opens and must be changed.
 */
@ApplicationScoped
class UserCreator {
  private final Users users;
  private final Accounts accounts;
  private final Passwords passwords;
  private final CurrentUser caller;
  private final Clock clock;

  UserCreator(
      Users users, Accounts accounts, Passwords passwords, CurrentUser caller, Clock clock) {
    this.users = users;
    this.accounts = accounts;
    this.passwords = passwords;
    this.caller = caller;
    this.clock = clock;
  }

  UUID create(UserRequest request) {
    requireRight(request.role());
    caller.require(AccountEffect.ofMaking(request.role(), request.password() != null));
    var hash = request.password() == null ? null : passwords.hash(request.password());
    var user = new User(request, clock.instant());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              users.persistAndFlush(user);
              if (hash != null) accounts.reset(user.id(), hash, true);
            });
    return user.id();
  }

  private void requireRight(PlatformRole role) {
    var act =
        PlatformRole.TEACHER.includes(role)
            ? PlatformAct.CREATE_USER_UP_TO_TEACHER
            : PlatformAct.CREATE_ANY_USER;
    if (caller.may(act, false)) return;
    throw ProblemException.forbidden("role-above-yours");
  }
}
