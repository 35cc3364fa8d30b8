package org.lectern.boot.settings;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.text.Mistyped;

/**
 * Checks the settings as Quarkus will read them, before it starts: every one is known and of its
 * kind.
 */
public final class Settings {
  private static final String PORT = "quarkus.http.port";
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern VARIABLE = Pattern.compile("LECTERN_[A-Z0-9_]+");

  /** Variables of the scripts beside the server, and those that Kubernetes sets for a service. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "LECTERN_(TOKEN|URL|API|(\\w+_)?SERVICE_(HOST|PORT\\w*)|(\\w+_)?PORT(_\\d+_\\w+)?)");

  private final SmallRyeConfig config;

  private Settings(SmallRyeConfig config) {
    this.config = config;
  }

  public static Settings read() {
    return new Settings(ConfigUtils.configBuilder().addDiscoveredConverters().build()).checked();
  }

  /** The same from a map instead of this process's environment, for tests. */
  public static Settings of(Map<String, String> table) {
    var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withDefaultValues(table);
    return new Settings(builder.build()).checked();
  }

  public Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }

  public Path folder(String key, String otherwise) {
    return Path.of(text(key).orElse(otherwise)).toAbsolutePath();
  }

  public boolean isOn(String key) {
    return config.getOptionalValue(key, Boolean.class).orElse(false);
  }

  private Settings checked() {
    var names = new TreeSet<String>();
    config.getPropertyNames().forEach(names::add);
    names.forEach(name -> requireKnown(name, names));
    KnownSettings.kinds().forEach(this::requireKind);
    requireKind(PORT, int.class);
    requirePort();
    return this;
  }

  private void requirePort() {
    var port = config.getOptionalValue(PORT, Integer.class).orElse(0);
    if (port >= 0 && port <= HIGHEST_PORT) return;
    throw new StartRefused(
        ExitCode.SETTING,
        "%s (QUARKUS_HTTP_PORT) is “%d”, but it must be a whole number up to %d."
            .formatted(PORT, port, HIGHEST_PORT));
  }

  private static void requireKnown(String name, Set<String> all) {
    if (VARIABLE.matcher(name).matches()) {
      if (!NOT_OURS.matcher(name).matches()) requireOneOf(KnownSettings.variables(), name);
    } else if (name.startsWith(KnownSettings.PREFIX) && !isGuessed(name, all)) {
      requireOneOf(KnownSettings.kinds().keySet(), name.replaceFirst("\\[\\d+]$", ""));
    }
  }

  /** A variable is also offered under the key that it may stand for. */
  private static boolean isGuessed(String name, Set<String> all) {
    return all.contains(KnownSettings.variable(name));
  }

  private static void requireOneOf(Set<String> known, String name) {
    if (known.contains(name)) return;
    var nearest = known.stream().min(Comparator.comparingInt(it -> Mistyped.distance(name, it)));
    throw new StartRefused(
        ExitCode.SETTING,
        "there is no setting %s. Did you mean %s? deploy/README.md lists them all."
            .formatted(name, nearest.orElseThrow()));
  }

  private void requireKind(String key, Class<?> kind) {
    var value = text(key);
    if (value.isEmpty() || KindOfValue.takes(kind, value.get(), KnownSettings.least(key), config)) {
      return;
    }
    throw new StartRefused(
        ExitCode.SETTING,
        "%s (%s) is “%s”, but it must be %s."
            .formatted(
                key,
                KnownSettings.variable(key),
                value.get(),
                KindOfValue.words(kind, KnownSettings.least(key))));
  }
}
