package org.lectern.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/** All sessions. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {
  public Session require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("session", id));
  }

  /** Locked until the transaction ends, so that changes of one session follow each other. */
  public Session requireForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> ProblemException.notFound("session", id));
  }
}
