package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;

/** Takes somebody out of a class; who was not in it is no fault. */
@ApplicationScoped
class ClassMemberRemover {
  private final EntityManager database;

  ClassMemberRemover(EntityManager database) {
    this.database = database;
  }

  RemovalResponse remove(UUID group, UUID user, boolean dryRun) {
    var gone = dryRun ? count(group, user) : delete(group, user);
    return RemovalResponse.of(dryRun, List.of(), new RemovalCount("members", gone));
  }

  private long count(UUID group, UUID user) {
    return ((Number) of("select count(*)", group, user).getSingleResult()).longValue();
  }

  private long delete(UUID group, UUID user) {
    return of("delete", group, user).executeUpdate();
  }

  private Query of(String verb, UUID group, UUID user) {
    return database
        .createNativeQuery(verb + " from class_member where class_id = :class and user_id = :user")
        .setParameter("class", group)
        .setParameter("user", user);
  }
}
