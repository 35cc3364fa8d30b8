package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.matrix.Operations.Operation;

/** Checks an answer against the operation's contract. */
final class Judge {
  /** A file, of whatever type it is. */
  private static final String ANY = "*/*";

  private static final String PROBLEM = "application/problem+json";

  /** Classes, lines of a stack, and what a database says. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(org|com|io|java|jakarta)\\.[a-z]+\\.[\\w.]+|\\.java:\\d+|Exception\\b|\"stack\""
              + "|SQLSTATE|PSQL|\\bviolates\\b|syntax error at|relation \"|Caused by");

  private final Document document;
  private final Schemas schemas;

  Judge(Document document) {
    this.document = document;
    this.schemas = new Schemas(document.json());
  }

  /**
   * What is wrong, each in a few words that say the same of the same kind of fault; here nothing
   * excuses an error of the server.
   */
  List<String> faults(Call call, Answer answer) {
    var faults = new ArrayList<String>();
    var declared = declared(call.operation(), answer.status());
    if (answer.status() >= 500) faults.add("server error " + answer.status());
    else if (declared.isMissingNode()) faults.add("undeclared status " + answer.status());
    body(declared, answer, faults);
    return faults;
  }

  /** The same of an answer that somebody provoked: its headers too, and an error if declared. */
  List<String> faults(Operation operation, Answer answer, Set<String> headers) {
    var faults = new ArrayList<String>();
    var declared = declared(operation, answer.status());
    if (declared.isMissingNode()) {
      return List.of("undeclared status " + answer.status());
    }
    for (var header : headers) {
      if (!declared.path("headers").has(header)) faults.add("undeclared header " + header);
    }
    body(declared, answer, faults);
    return faults;
  }

  private JsonNode declared(Operation operation, int status) {
    var answer = document.of(operation).path("responses").path(String.valueOf(status));
    return answer.has("$ref") ? document.named(answer) : answer;
  }

  private void body(JsonNode declared, Answer answer, List<String> faults) {
    if (answer.status() >= 400) problem(answer, faults);
    else content(declared.path("content"), answer, faults);
  }

  private void content(JsonNode content, Answer answer, List<String> faults) {
    var media = content.has(ANY) ? content.path(ANY) : content.path(answer.mediaType());
    if (content.isEmpty()) {
      if (answer.body().length > 0) faults.add("a body where none is declared");
    } else if (media.isMissingNode()) {
      faults.add("undeclared content type “%s”".formatted(answer.mediaType()));
    } else if (answer.isJson()) {
      schemas.faults(media.path("schema"), answer.json()).stream()
          .findFirst()
          .ifPresent(fault -> faults.add("not its schema: " + fault.replaceAll("\\d+", "…")));
    }
  }

  private void problem(Answer answer, List<String> faults) {
    if (!answer.mediaType().equals(PROBLEM)) {
      faults.add("a refusal %d that is no problem".formatted(answer.status()));
    } else {
      var problem = document.json().at("/components/schemas/Problem");
      if (!schemas.faults(problem, answer.json()).isEmpty()) {
        faults.add("a problem that is not whole");
      }
      if (answer.json().path("status").asInt() != answer.status()) {
        faults.add("a problem with another status");
      }
    }
    var inside = INSIDE.matcher(answer.text());
    if (inside.find()) faults.add("a refusal that tells of the inside: " + inside.group());
  }
}
