package org.lectern.classgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;
import org.lectern.patch.IfMatch;
import org.lectern.problem.ProblemException;

/** Who owns which class. */
@ApplicationScoped
public class ClassOwners {
  private final EntityManager database;
  private final Classes classes;
  private final IfMatch ifMatch;

  ClassOwners(EntityManager database, Classes classes, IfMatch ifMatch) {
    this.database = database;
    this.classes = classes;
    this.ifMatch = ifMatch;
  }

  /** A class that the caller may change, and has seen as it is. */
  public ClassGroup requireOwn(String id, CurrentUser caller) {
    var group = classes.require(id);
    if (!caller.may(PlatformAct.CHANGE_CLASS, isOwner(group.id(), caller.id()))) throw notOwn();
    ifMatch.require(IfMatch.Of.CLASS, group.id());
    return group;
  }

  private static ProblemException notOwn() {
    return ProblemException.forbidden(
        "not-your-class", "Only the owners of a class, or an administrator, may change it.");
  }

  /** How many of these were not owners before. */
  public int add(UUID group, Collection<UUID> people) {
    return database
        .createNativeQuery(
            """
            insert into class_owner (class_id, user_id)
            select :class, u.id from app_user u where u.id in (:people)
            on conflict do nothing""")
        .setParameter("class", group)
        .setParameter("people", people)
        .executeUpdate();
  }

  private boolean isOwner(UUID group, UUID user) {
    return !database
        .createNativeQuery("select 1 from class_owner where class_id = :class and user_id = :user")
        .setParameter("class", group)
        .setParameter("user", user)
        .getResultList()
        .isEmpty();
  }
}
