package org.lectern.contract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.lectern.problem.Problem;

/**
 * The problems that an operation answers with, by what the document says of it: a body, a query, a
 * place in its address, a token, a version. What is particular to some operations stands below.
 */
final class Refusals {
  /** An operation and where it stands. */
  record Asked(String path, HttpMethod method, Operation operation) {
    boolean hasBody() {
      return operation.getRequestBody() != null;
    }

    boolean hasQuery() {
      return operation.getParameters() != null
          && operation.getParameters().stream().anyMatch(it -> it.getIn() == Parameter.In.QUERY);
    }

    boolean namesSomething() {
      return path.contains("{");
    }

    boolean needsAToken() {
      return !operation.getSecurity().isEmpty();
    }

    boolean isRefusedToSome() {
      return needsAToken() && !OPEN_TO_ALL.contains(operation.getOperationId());
    }

    boolean honoursIfMatch() {
      return Preconditions.areTaken(operation);
    }

    boolean writes() {
      return method != HttpMethod.GET && !KEEP_NOTHING.contains(operation.getOperationId());
    }
  }

  /** A status, the name of its answer, what it means, and the operations that may give it. */
  private record Refusal(String status, String name, String meaning, Predicate<Asked> of) {}

  /** Whoever is signed in may ask these, whatever their role and their password. */
  private static final Set<String> OPEN_TO_ALL = Set.of("readMe");

  /** Operations with a body that write nothing. */
  private static final Set<String> KEEP_NOTHING = Set.of("previewAccess", "previewQuiz");

  /** What no fact of the document tells: of which operations, and what it means there. */
  private record Particular(String status, String meaning, Set<String> operations) {}

  private static final List<Particular> PARTICULAR =
      List.of(
          new Particular("401", "The name or the password is wrong.", Set.of("login")),
          new Particular(
              "401", "There is no refresh token, or this sign-in is over.", Set.of("refresh")),
          new Particular("401", "A token was sent, and it counts no more.", Set.of("readFile")),
          new Particular("416", "The file has no byte in that range.", Set.of("readFile")),
          new Particular(
              "404",
              "There is no such session, or the caller has no part in it.",
              Set.of("listUsers", "createImport", "previewAccess", "exportTracking")),
          new Particular(
              "409",
              "The course has not been opened yet: POST …/visits first.",
              Set.of(
                  "listMyItems",
                  "readMyItem",
                  "listMyAttempts",
                  "readMyAttempt",
                  "listMySubmissions")),
          new Particular(
              "422",
              "An instant has no offset, or lies outside the years 1900 to 2999.",
              Set.of("listSessions", "checkAccess")),
          new Particular(
              "429",
              "Too many wrong passwords; Retry-After says when the next is looked at.",
              Set.of("login", "changePassword")));

  private static final List<Refusal> ALL =
      List.of(
          new Refusal(
              "400",
              "Malformed",
              "The request cannot be read: a parameter that is unknown, empty or not of its form, a"
                  + " body that is not JSON.",
              any -> true),
          new Refusal(
              "401", "NotSignedIn", "There is no token, or it counts no more.", Asked::needsAToken),
          new Refusal(
              "403",
              "NotAllowed",
              "The caller's role, or the time, does not allow this; or a password has to be chosen"
                  + " first.",
              Asked::isRefusedToSome),
          new Refusal(
              "404",
              "NotFound",
              "Something that the address names is not there, or not the caller's to see.",
              Asked::namesSomething),
          new Refusal(
              "406",
              "NotAcceptable",
              "There is no answer of a type that the Accept header names.",
              any -> true),
          new Refusal("408", "TooSlow", "The body did not arrive in time.", Asked::hasBody),
          new Refusal(
              "409",
              "Conflict",
              "Not possible as things stand: a name is taken, a rule stands against it, or somebody"
                  + " else is changing the same at this moment.",
              Asked::writes),
          new Refusal(
              "412",
              "Stale",
              "Something on the address has changed since the version in If-Match was read.",
              Asked::honoursIfMatch),
          new Refusal(
              "413", "TooLarge", "The body has too many bytes, levels or members.", Asked::hasBody),
          new Refusal("414", "AddressTooLong", "The address is over 4 KiB.", Asked::hasQuery),
          new Refusal(
              "415",
              "UnsupportedMediaType",
              "The body is of another content type than those listed, or compressed.",
              Asked::hasBody),
          new Refusal(
              "422",
              "Invalid",
              "The request can be read, and something in it is wrong; errors names each place.",
              Asked::hasBody),
          new Refusal(
              "503",
              "Unavailable",
              "Not available for a moment; nothing was changed.",
              any -> true));

  private Refusals() {}

  /** Those that several operations give are said once. */
  static void declare(OpenAPI document) {
    for (var refusal : ALL) {
      var answer = OASFactory.createAPIResponse().description(refusal.meaning);
      document.getComponents().addResponse(refusal.name, asProblem(refusal.status, answer));
    }
    document.getComponents().addResponse("MethodNotAllowed", AnswerHeaders.methodNotAllowed());
  }

  static void complete(Asked asked) {
    var responses = asked.operation.getResponses();
    for (var particular : PARTICULAR) {
      if (!particular.operations.contains(asked.operation.getOperationId())) continue;
      var answer = OASFactory.createAPIResponse().description(particular.meaning);
      responses.addAPIResponse(particular.status, asProblem(particular.status, answer));
    }
    for (var refusal : ALL) {
      if (!refusal.of.test(asked) || responses.hasAPIResponse(refusal.status)) continue;
      var shared = OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.name);
      responses.addAPIResponse(refusal.status, shared);
    }
  }

  static APIResponse asProblem(String status, APIResponse answer) {
    var body = OASFactory.createMediaType().schema(Contract.ref("Problem"));
    AnswerHeaders.ofProblem(status, answer);
    return answer.content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
  }
}
