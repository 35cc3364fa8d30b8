package org.lectern.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;
import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.edge.SecurityHeaders;
import org.lectern.matrix.Operations.Operation;

/**
 * Holds every answer of every HTTP test against the contract: a status, a header or a member that
 * is not declared fails the test, whatever the test itself looks at. What is asked at an address
 * that is no operation is let through, and so are refusals that any address may give.
 */
public final class CheckedAnswers implements Filter {
  private static final String OURS = "/api/v1/";

  /** Of HTTP itself, of the connection, of the router, and of a server that tripped. */
  private static final Set<Integer> OF_ANY_ADDRESS = Set.of(405, 417, 431, 500, 505);

  private static final Set<String> OF_TRANSPORT =
      Set.of(
          "cache-control",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "keep-alive",
          "strict-transport-security",
          "transfer-encoding",
          "vary");

  /** An operation with the addresses at which it is. */
  private record Placed(Operation operation, Pattern addresses) {
    static Placed of(Operation operation) {
      var address = operation.path().replaceAll("\\{\\w+}", "[^/]+");
      return new Placed(operation, Pattern.compile(address));
    }

    boolean isAskedBy(String method, String path) {
      return operation.method().equals(method) && addresses.matcher(path).matches();
    }

    long places() {
      return operation.path().chars().filter(letter -> letter == '{').count();
    }
  }

  /** The contract, read once for the whole run. */
  private record Published(Judge judge, List<Placed> operations) {
    private static Published once;

    static synchronized Published once() {
      if (once == null) once = read();
      return once;
    }

    private static Published read() {
      try {
        var document = Document.published();
        var placed =
            document.operations().all().stream()
                .map(Placed::of)
                .sorted(comparingLong(Placed::places))
                .toList();
        return new Published(new Judge(document), placed);
      } catch (JsonProcessingException fault) {
        throw new IllegalStateException(fault);
      }
    }

    Optional<Operation> at(String method, String path) {
      return operations.stream()
          .filter(placed -> placed.isAskedBy(method, path))
          .findFirst()
          .map(Placed::operation);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    var response = context.next(request, expected);
    var path = request.getURI().replaceAll("^https?://[^/]+|[?#].*$", "");
    if (path.startsWith(OURS) && !OF_ANY_ADDRESS.contains(response.statusCode())) {
      Published.once()
          .at(request.getMethod(), path)
          .ifPresent(operation -> check(operation, response));
    }
    return response;
  }

  private static void check(Operation operation, Response response) {
    var faults = Published.once().judge.faults(operation, answer(response), headers(response));
    if (faults.isEmpty()) return;
    throw new AssertionError(
        "The contract says otherwise of %s (%d): %s"
            .formatted(operation.id(), response.statusCode(), String.join("; ", faults)));
  }

  /** Files are left to the test: some are long. */
  private static Answer answer(Response response) {
    var type = response.contentType() == null ? "" : response.contentType();
    var isFile = !type.isEmpty() && !type.contains("json");
    var body = isFile ? new byte[0] : response.asString().getBytes(UTF_8);
    var bare = type.replaceAll("\\s*;.*", "");
    return new Answer(response.statusCode(), bare, body, Duration.ZERO);
  }

  private static Set<String> headers(Response response) {
    return response.headers().asList().stream()
        .map(Header::getName)
        .filter(name -> !OF_TRANSPORT.contains(name.toLowerCase(ROOT)))
        .filter(name -> SecurityHeaders.ALL.keySet().stream().noneMatch(name::equalsIgnoreCase))
        .map(CheckedAnswers::asDeclared)
        .collect(toCollection(TreeSet::new));
  }

  /** The framework writes some names in small letters. */
  private static String asDeclared(String name) {
    return switch (name.toLowerCase(ROOT)) {
      case "etag" -> "ETag";
      case "www-authenticate" -> "WWW-Authenticate";
      default ->
          Pattern.compile("(^|-)[a-z]")
              .matcher(name.toLowerCase(ROOT))
              .replaceAll(letter -> letter.group().toUpperCase(ROOT));
    };
  }
}
