package org.lectern.sentence;

import static java.util.Map.entry;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** The keys of sentences in the source, with the number of arguments that each is given. */
final class SaidInCode extends TreeScanner<Void, Void> {
  /** A key, where it stands, and what fills it; {@code isBeginning} where more is added to it. */
  record Said(String key, int args, boolean isBeginning, String where) {}

  /** Where the key stands in calls of this name, if what follows it fills the sentence. */
  private static final Map<String, Integer> FILLED =
      Map.ofEntries(
          entry("Sentence.of", 0),
          entry("FieldFault.at", 1),
          entry("Warning.at", 1),
          entry("SettledRow", 1),
          entry("add", 1),
          entry("conflict", 0),
          entry("failed", 1),
          entry("forbidden", 0),
          entry("invalid", 1),
          entry("malformed", 1),
          entry("skipped", 0),
          entry("tooLarge", 0),
          entry("unauthorized", 0),
          entry("wrong", 0));

  /** The same if nothing fills it. */
  private static final Map<String, Integer> PLAIN =
      Map.of("busy", 0, "unavailable", 0, "send", 2, "refuse", 1, "miss", 1);

  /** Names that much else has too. */
  private static final Set<String> OF_A_TYPE = Set.of("of", "at");

  final List<Said> said = new ArrayList<>();

  /** Every text, wherever it stands. */
  final Set<String> texts = new TreeSet<>();

  private String where = "";

  static SaidInCode read(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new SaidInCode();
    try (var manager = compiler.getStandardFileManager(null, null, null);
        var files = Files.walk(folder)) {
      var sources =
          manager.getJavaFileObjectsFromPaths(
              files.filter(file -> file.toString().endsWith(".java")).toList());
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      found.scan(task.parse(), null);
    }
    return found;
  }

  @Override
  public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
    where = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    return super.visitCompilationUnit(unit, none);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    if (literal.getValue() instanceof String text) texts.add(text);
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    call(nameOf(call.getMethodSelect()), call.getArguments());
    return super.visitMethodInvocation(call, none);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void none) {
    call(made.getIdentifier().toString(), made.getArguments());
    return super.visitNewClass(made, none);
  }

  private static String nameOf(Tree select) {
    if (!(select instanceof MemberSelectTree member)) return select.toString();
    var name = member.getIdentifier().toString();
    return OF_A_TYPE.contains(name) ? member.toString() : name;
  }

  private void call(String name, List<? extends ExpressionTree> args) {
    if (name.equals("notFound") && args.get(0) instanceof LiteralTree what) {
      key(what.getValue().toString().replace(' ', '-') + "-not-found", 1, false);
    }
    var at = FILLED.getOrDefault(name, PLAIN.getOrDefault(name, Integer.MAX_VALUE));
    if (args.size() <= at) return;
    key(args.get(at), FILLED.containsKey(name) ? args.size() - at - 1 : 0);
  }

  private void key(ExpressionTree key, int args) {
    if (key instanceof ConditionalExpressionTree either) {
      key(either.getTrueExpression(), args);
      key(either.getFalseExpression(), args);
    } else if (key instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      if (!isHeader(text)) key(text, args, false);
    } else if (key instanceof BinaryTree sum && sum.getLeftOperand() instanceof LiteralTree first) {
      key(first.getValue().toString(), args, true);
    }
  }

  /** They are added too, to what the contract says of an answer. */
  private static boolean isHeader(String text) {
    return Character.isUpperCase(text.codePointAt(0));
  }

  private void key(String key, int args, boolean isBeginning) {
    said.add(new Said(key, args, isBeginning, where));
  }
}
