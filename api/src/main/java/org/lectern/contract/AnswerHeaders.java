package org.lectern.contract;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, each where it is sent. */
final class AnswerHeaders {
  private static final Map<String, Header> ALL =
      Map.ofEntries(
          entry(
              "X-Request-Id",
              header(
                  SchemaType.STRING,
                  "The name of this request, to be quoted where something went wrong: the caller's"
                      + " own X-Request-Id of at most 64 letters, digits, dots, dashes and"
                      + " underscores, else a new one.",
                  "5f0c5ee2-9d4b-4a53-a1c8-6f1f0b0a3c11")),
          entry(
              "ETag",
              header(
                  SchemaType.STRING,
                  "The version of what a PATCH or a PUT of this can change, for If-Match.",
                  "\"7\"")),
          entry(
              "Location",
              header(
                  SchemaType.STRING,
                  "The address of what was made, or of the import that was accepted.",
                  "/api/v1/sessions/0197b2f0-5c1e-7a4b-9d3e-2f6a8c1b4d5e")),
          entry(
              "Link",
              header(
                  SchemaType.STRING,
                  "The next page, with rel=\"next\"; only where page.hasMore is true.",
                  "</api/v1/sessions?cursor=eyJrIjpbXX0&limit=50>; rel=\"next\"")),
          entry(
              "Retry-After",
              header(
                  SchemaType.INTEGER,
                  "In how many seconds another try is worth it; the member retryAfterSeconds says"
                      + " the same.",
                  5)),
          entry(
              "WWW-Authenticate",
              header(SchemaType.STRING, "How to sign in: by a token.", "Bearer")),
          entry(
              "Allow",
              header(
                  SchemaType.STRING,
                  "The methods that this address takes, with commas between them.",
                  "GET, HEAD, OPTIONS")),
          entry(
              "Content-Disposition",
              header(
                  SchemaType.STRING,
                  "That it is a file, and the name to keep it by.",
                  "attachment; filename=\"import-report.csv\"")),
          entry(
              "Set-Cookie",
              header(
                  SchemaType.STRING,
                  "The refresh token, and where a password was proven the browser's own sign, for"
                      + " /api/v1/auth alone; and what opens files, for /api/v1/files alone. All are"
                      + " HttpOnly and SameSite=Strict.",
                  "lectern_refresh=…; Path=/api/v1/auth; HttpOnly; SameSite=Strict")),
          entry(
              "Accept-Ranges",
              header(SchemaType.STRING, "That a part of it may be asked for by Range.", "bytes")),
          entry(
              "Content-Range",
              header(
                  SchemaType.STRING,
                  "Which bytes these are, and of how many; with 416 only of how many.",
                  "bytes 0-1023/48213")));

  /** Problems that pass by themselves. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("409", "429", "503");

  /** What these make has no address of its own. */
  private static final Set<String> MAKE_WHAT_HAS_NO_ADDRESS =
      Set.of("createPasswordLink", "uploadFile", "uploadSessionFile");

  /** An answer with it opens a sign-in in a browser. */
  private static final String SIGNED_IN = "TokenResponse";

  private static final String SIGNED_OUT = "logout";

  private AnswerHeaders() {}

  static void declare(OpenAPI document) {
    new TreeSet<>(ALL.keySet())
        .forEach(name -> document.getComponents().addHeader(name, ALL.get(name)));
  }

  /** The schemas of what has a version: what a PATCH answers with, an order, a score. */
  static Set<String> versioned(OpenAPI document) {
    var names =
        new TreeSet<String>(
            Set.of("ItemOrder", "ResultChange", "ResultResponse", "SubmissionResponse"));
    for (var path : document.getPaths().getPathItems().values()) {
      if (isOfADocument(path.getPATCH())) names.add(body(path.getPATCH(), "200"));
    }
    return names;
  }

  /** Whether it changes a whole, which has a version, by members. */
  private static boolean isOfADocument(Operation patch) {
    return patch != null
        && patch.getRequestBody().getContent().getMediaTypes().containsKey(Contract.PATCH);
  }

  static void complete(HttpMethod method, Operation operation, Set<String> versioned) {
    var isList =
        operation.getParameters() != null
            && operation.getParameters().stream().anyMatch(it -> it.getName().equals("cursor"));
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (!status.startsWith("2")) return;
              add(answer, "X-Request-Id");
              var body = body(operation, status);
              if (versioned.contains(body)) add(answer, "ETag");
              if (isList) add(answer, "Link");
              if (SIGNED_IN.equals(body) || SIGNED_OUT.equals(operation.getOperationId())) {
                add(answer, "Set-Cookie");
              }
              if (isFile(answer)) add(answer, "Content-Disposition");
              if (isStored(answer)) add(answer, "Accept-Ranges");
              if (status.equals("206")) add(answer, "Content-Range");
              if (saysWhere(method, operation, status)) add(answer, "Location");
            });
  }

  private static boolean isFile(APIResponse answer) {
    return isOf(answer, "text/csv") || isStored(answer);
  }

  /** Of whatever type it was uploaded. */
  private static boolean isStored(APIResponse answer) {
    return isOf(answer, "*/*");
  }

  private static boolean isOf(APIResponse answer, String type) {
    return answer.getContent() != null && answer.getContent().getMediaTypes().containsKey(type);
  }

  private static boolean saysWhere(HttpMethod method, Operation operation, String status) {
    return method == HttpMethod.POST
        && List.of("201", "202").contains(status)
        && !MAKE_WHAT_HAS_NO_ADDRESS.contains(operation.getOperationId());
  }

  static void ofProblem(String status, APIResponse answer) {
    add(answer, "X-Request-Id");
    if (status.equals("401")) add(answer, "WWW-Authenticate");
    if (status.equals("416")) add(answer, "Content-Range");
    if (WORTH_ANOTHER_TRY.contains(status)) add(answer, "Retry-After");
  }

  /** No operation gives it; an address does, to methods that it has not. */
  static APIResponse methodNotAllowed() {
    var answer =
        OASFactory.createAPIResponse()
            .description("This address does not take that method; Allow names those it takes.");
    add(answer, "Allow");
    return Refusals.asProblem("405", answer);
  }

  static void add(APIResponse answer, String name) {
    if (answer.getHeaders() != null && answer.getHeaders().containsKey(name)) return;
    answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
  }

  private static String body(Operation operation, String status) {
    var answer = operation.getResponses().getAPIResponse(status);
    if (answer == null || answer.getContent() == null) return "";
    return answer.getContent().getMediaTypes().values().stream()
        .map(media -> media.getSchema())
        .filter(schema -> schema != null && schema.getRef() != null)
        .map(Schema::getRef)
        .map(ref -> ref.replaceAll(".*/", ""))
        .findFirst()
        .orElse("");
  }

  private static Header header(SchemaType type, String description, Object example) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(type))
        .example(example);
  }
}
