package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.identity.CurrentUser;
import org.lectern.paging.Query;
import org.lectern.problem.ProblemException;

/**
 * May the caller do this in this session, now? Who has no role in it gets 404, who has one gets 403
 * with the reason. Nowhere else are coaches, learners or dates compared.
 */
@RequestScoped
public class SessionAuthorization {
  private final SessionStandings standings;
  private final CurrentUser caller;
  private final Clock clock;

  SessionAuthorization(SessionStandings standings, CurrentUser caller, Clock clock) {
    this.standings = standings;
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller's standing, where the act is allowed for the whole session. */
  public SessionStanding require(SessionAct act, String session) {
    var standing = require(session);
    if (!act.may(standing.decide(clock.instant()), false)) throw refused(act);
    return standing;
  }

  /** The caller's standing in a session in which they have a role. */
  public SessionStanding require(String session) {
    return Query.id(session)
        .flatMap(id -> standings.find(id, caller.id()))
        .filter(standing -> standing.decide(clock.instant()).hasRole())
        .orElseThrow(() -> ProblemException.notFound("session", session));
  }

  /** What another person is in a session; the caller's own right to know was asked before. */
  public SessionStanding standingOf(UUID user, UUID session) {
    return standings.find(session, user).orElseThrow(() -> ProblemException.notFound("user", user));
  }

  private static ProblemException refused(SessionAct act) {
    return switch (act) {
      case READ_PAGE ->
          ProblemException.forbidden(
              "learners-see-my-sessions",
              "As a learner you see this session under My sessions, not on its own page.");
      case ADMINISTER ->
          ProblemException.forbidden(
              "not-a-manager", "Only the session's managers and administrators may do this.");
      case SEE_ROSTER ->
          ProblemException.forbidden(
              "no-roster", "Only coaches and managers of this session see its learners.");
      case EXTEND_ACCESS, APPROVE_REQUESTS ->
          ProblemException.forbidden(
              "not-a-coach-now",
              "Only managers, and session coaches while their own window is open, may do this.");
      case ENTER_COURSE, CHANGE_CONTENT, TRACK_LEARNERS ->
          ProblemException.forbidden("not-now", "You may not do this in this session now.");
    };
  }
}
