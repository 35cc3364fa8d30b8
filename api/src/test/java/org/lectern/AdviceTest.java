package org.lectern;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What sentences advise exists: addresses, parameters with their words, and pages of the client.
 */
class AdviceTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)+)\"");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\w)(?:(GET|PUT|POST|PATCH|DELETE) )?…?((?:/api/v1)?(?:/[a-z{][a-zA-Z0-9{}-]*)+)");
  private static final Pattern PARAMETER =
      Pattern.compile("(?<![.\\w])([a-z][a-zA-Z]+)=([A-Za-z_]+)");
  private static final Pattern PAGE = Pattern.compile("\\bunder ([A-Z][a-z]+(?: [a-z]+)*?)[.,;]");

  private static final Pattern METHOD = Pattern.compile("    (get|put|post|patch|delete):");

  private final String contract = text(Path.of("../openapi/openapi.yaml"));
  private final String client = all(Path.of("../web-client/src"), ".en.ts");
  private final List<String> sentences =
      LITERAL
          .matcher(all(Path.of("src/main/java"), ".java"))
          .results()
          .map(literal -> literal.group(1))
          .filter(AdviceTest::isASentence)
          .collect(toCollection(ArrayList::new));

  AdviceTest() {
    sentences.addAll(text(Path.of("src/main/resources/sentences/en.properties")).lines().toList());
  }

  @Test
  void everyAddressIsInTheContract() {
    every(ADDRESS, named -> !named.group().contains("/q/"), this::isAnAddress);
  }

  @Test
  void everyParameterIsInTheContractWithItsWord() {
    every(PARAMETER, named -> !named.group(1).matches("charset|width"), this::isAParameter);
  }

  @Test
  void everyPageIsInTheClient() {
    every(PAGE, named -> true, named -> client.contains("title': '" + named.group(1) + "'"));
  }

  /** Neither SQL nor a page nor the value of a header. */
  private static boolean isASentence(String literal) {
    return literal.indexOf(' ') > 0
        && !literal.startsWith("insert ")
        && !literal.contains("<")
        && !literal.contains("; Path=");
  }

  private void every(
      Pattern pattern, Predicate<MatchResult> counts, Predicate<MatchResult> isThere) {
    var named =
        sentences.stream()
            .flatMap(sentence -> pattern.matcher(sentence).results())
            .filter(counts)
            .toList();
    assertFalse(named.isEmpty());
    var missing = new TreeSet<String>();
    named.stream().filter(isThere.negate()).forEach(one -> missing.add(one.group()));
    assertEquals(new TreeSet<>(), missing);
  }

  /** Where only the end of an address is named, some address has that end. */
  private boolean isAnAddress(MatchResult named) {
    var method = named.group(1) == null ? "" : named.group(1).toLowerCase() + " ";
    var end = anyPlace(named.group(2));
    return operations().stream().anyMatch(one -> one.startsWith(method) && one.endsWith(end));
  }

  /** A method and an address each, such as {@code get /api/v1/me}. */
  private List<String> operations() {
    var operations = new ArrayList<String>();
    var path = "";
    for (var line : contract.split("\n")) {
      if (line.startsWith("  /api/")) path = anyPlace(line.strip().replace(":", ""));
      if (METHOD.matcher(line).matches()) operations.add(line.strip().replace(":", " ") + path);
    }
    return operations;
  }

  private static String anyPlace(String path) {
    return path.replaceAll("\\{\\w+}", "{}");
  }

  private boolean isAParameter(MatchResult named) {
    var word = named.group(2);
    var isWord = word.matches("true|false") || contract.matches("(?s).*- " + word + "\\n.*");
    return isWord && contract.contains("name: " + named.group(1) + "\n");
  }

  private static String all(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(AdviceTest::text)
          .collect(joining("\n"));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
