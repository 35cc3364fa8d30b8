package org.lectern.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns exceptions into problems. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response problem(ProblemException problem) {
    return answer(problem);
  }

  @ServerExceptionMapper
  public Response unauthorized(@Nullable UnauthorizedException ignored) {
    return answer(ProblemException.unauthorized("sign-in-needed"));
  }

  @ServerExceptionMapper
  public Response authenticationFailed(AuthenticationFailedException failure) {
    return DatabaseProblems.find(failure)
        .map(problem -> database(problem, failure))
        .orElseGet(() -> unauthorized(null));
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException ignored) {
    return answer(ProblemException.forbidden("role-too-low"));
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException fault) {
    var at = fault.getLocation();
    return answer(
        at == null
            ? ProblemException.malformed("", "not-json")
            : ProblemException.malformed("", "not-json.at", at.getLineNr(), at.getColumnNr()));
  }

  /** Mapped explicitly, since the framework answers it with an empty body. */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException fault) {
    return unreadable(fault);
  }

  @ServerExceptionMapper
  public Response framework(WebApplicationException thrown) {
    if (thrown instanceof ProblemException problem) return answer(problem);
    var status = thrown.getResponse().getStatus();
    if (status < 400) return thrown.getResponse();
    if (thrown.getCause() instanceof JsonProcessingException fault) return unreadable(fault);
    var allowed = thrown.getResponse().getHeaderString("Allow");
    var response = Response.fromResponse(answer(StatusProblems.of(status)));
    return allowed == null ? response.build() : response.header("Allow", allowed).build();
  }

  @ServerExceptionMapper
  public Response persistence(PersistenceException thrown) {
    return anything(thrown);
  }

  @ServerExceptionMapper
  public Response anything(Throwable thrown) {
    OutOfMemory.endIf(thrown);
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof ProblemException problem) return answer(problem);
      if (at instanceof OptimisticLockException) return answer(ProblemException.busy());
      if (at instanceof NoResultException) return answer(ProblemException.goneMeanwhile());
    }
    var problem = DatabaseProblems.find(thrown);
    if (problem.isPresent()) return database(problem.get(), thrown);
    if (isOfConnection(thrown)) LOG.debug("Somebody left before their answer did", thrown);
    else LOG.error("A request failed", thrown);
    return answer(StatusProblems.of(500));
  }

  /** Nobody is there any more to read this answer. */
  private static boolean isOfConnection(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof HttpClosedException || at instanceof ClosedChannelException) return true;
    }
    return false;
  }

  /** Only the state is logged: the database's message may contain what people typed. */
  private static Response database(ProblemException problem, Throwable thrown) {
    var state = SqlStates.fault(thrown).map(SQLException::getSQLState).orElse("none");
    LOG.warnf("The database refused (SQL state %s): %s", state, problem.code());
    return answer(problem);
  }

  private static Response answer(ProblemException problem) {
    var response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(problem, RequestId.current()));
    var wait = problem.members().get("retryAfterSeconds");
    if (wait != null) response.header("Retry-After", wait);
    if (problem.status() == 401) response.header("WWW-Authenticate", "Bearer");
    return response.build();
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
