package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/** Those who may do everything; one of them always stays. */
@ApplicationScoped
public class Administrators {
  /** Any number that nothing else locks: “admin” in letters. */
  private static final long LOCK = 0x61646d696eL;

  private final EntityManager database;

  Administrators(EntityManager database) {
    this.database = database;
  }

  /**
   * 409 unless an active administrator is left without this one. Who asks holds the question until
   * the transaction ends, so that two administrators cannot take each other out at the same time.
   */
  public void requireAnother(UUID leaving) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
        .setParameter("lock", LOCK)
        .getSingleResult();
    var others =
        database
            .createNativeQuery(
                "select count(*) from app_user where role = 'ADMIN' and active and id <> :leaving")
            .setParameter("leaving", leaving)
            .getSingleResult();
    if (((Number) others).longValue() == 0) {
      throw ProblemException.conflict(
          "last-admin", "This is the last active administrator. Name another one first.");
    }
  }
}
