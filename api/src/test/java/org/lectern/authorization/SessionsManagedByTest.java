package org.lectern.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class SessionsManagedByTest {
  private final GivenSession one = GivenSession.open();
  private final GivenSession other = GivenSession.open();

  @Test
  void anAdministratorAdministersAll() {
    assertEquals(Set.of(one.id(), other.id()), theirs(Given.user(PlatformRole.ADMIN)));
  }

  @Test
  void aSessionAdministratorThoseThatTheyManage() {
    var admin = Given.user(PlatformRole.SESSION_ADMIN);
    one.manager(admin);
    assertEquals(Set.of(one.id()), theirs(admin));
  }

  @Test
  void whoIsNoSessionAdministratorNone() {
    var teacher = Given.user(PlatformRole.TEACHER);
    one.manager(teacher);
    assertEquals(Set.of(), theirs(teacher));
  }

  @Test
  void aDeactivatedAccountNone() {
    var admin = Given.user(PlatformRole.ADMIN);
    Given.sql("update app_user set active = false where id = ?", admin.id());
    assertEquals(Set.of(), theirs(admin));
  }

  private Set<UUID> theirs(User user) {
    return Given.bean(SessionsManagedBy.class).among(user.id(), List.of(one.id(), other.id()));
  }
}
