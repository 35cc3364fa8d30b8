package org.lectern.contract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.lectern.problem.Problem;

/** The problems that operations answer with, in the order of their statuses. */
final class Refusals {
  /** A status, what it means, and the operations that may answer with it. */
  private record Refusal(String status, String meaning, Predicate<Operation> of) {
    Refusal(String status, String meaning) {
      this(status, meaning, operation -> true);
    }
  }

  private static final Set<String> CHECK_A_PASSWORD = Set.of("login", "changePassword");

  private static final List<Refusal> ALL =
      List.of(
          new Refusal("400", "The request cannot be read."),
          new Refusal("401", "Who are you?"),
          new Refusal("403", "Your role does not include this, or not now."),
          new Refusal("404", "Not there, or not yours to see."),
          new Refusal("406", "Not available in a form that the Accept header names."),
          new Refusal("408", "The body did not arrive in time.", Refusals::takesABody),
          new Refusal("409", "Not possible as things stand."),
          new Refusal("412", "Changed in the meantime.", Preconditions::areTaken),
          new Refusal("413", "The body is too large.", Refusals::takesABody),
          new Refusal("414", "The address is too long.", Refusals::takesAQuery),
          new Refusal("415", "The body is of another content type.", Refusals::takesABody),
          new Refusal("422", "Something in the request needs mending."),
          new Refusal("429", "Too often; Retry-After says when again.", Refusals::checksAPassword),
          new Refusal("503", "Not available for a moment; Retry-After says when to try again."));

  private Refusals() {}

  static void complete(Operation operation) {
    for (var refusal : ALL) {
      if (refusal.of.test(operation)) add(operation, refusal);
    }
  }

  private static void add(Operation operation, Refusal refusal) {
    if (operation.getResponses().hasAPIResponse(refusal.status)) return;
    var body = OASFactory.createMediaType().schema(Contract.ref("Problem"));
    operation
        .getResponses()
        .addAPIResponse(
            refusal.status,
            OASFactory.createAPIResponse()
                .description(refusal.meaning)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body)));
  }

  private static boolean takesABody(Operation operation) {
    return operation.getRequestBody() != null;
  }

  private static boolean takesAQuery(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(it -> it.getIn() == Parameter.In.QUERY);
  }

  private static boolean checksAPassword(Operation operation) {
    return CHECK_A_PASSWORD.contains(operation.getOperationId());
  }
}
