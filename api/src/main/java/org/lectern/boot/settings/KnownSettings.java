package org.lectern.boot.settings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.authorization.AccessSettings;
import org.lectern.database.DatabaseSettings;
import org.lectern.edge.body.BodySettings;
import org.lectern.file.FileSettings;
import org.lectern.identity.origin.ProxySettings;
import org.lectern.identity.signin.SignInSettings;
import org.lectern.jobs.JobSettings;
import org.lectern.session.SessionSettings;
import org.lectern.transfer.DownloadSettings;

/** Every setting of Lectern with the kind of its value, from the settings' interfaces. */
final class KnownSettings {
  static final String PREFIX = "lectern.";

  /** All of them; a test checks that none is missing. */
  static final List<Class<?>> INTERFACES =
      List.of(
          StartSettings.class,
          AccessSettings.class,
          SessionSettings.class,
          SignInSettings.class,
          JobSettings.class,
          DatabaseSettings.class,
          BodySettings.class,
          DownloadSettings.class,
          FileSettings.class,
          ProxySettings.class);

  /** Which may be nothing at all; elsewhere that would shut everybody out, or let everything in. */
  private static final Set<String> MAY_BE_NOTHING =
      Set.of("lectern.sign-in.known-for", "lectern.jobs.parting");

  private static final Map<String, Class<?>> KINDS = new TreeMap<>();

  static {
    for (var type : INTERFACES) {
      add(type.getAnnotation(ConfigMapping.class).prefix(), type);
    }
  }

  private KnownSettings() {}

  static Map<String, Class<?>> kinds() {
    return Map.copyOf(KINDS);
  }

  /** The names as the environment has them. */
  static Set<String> variables() {
    return KINDS.keySet().stream().map(KnownSettings::variable).collect(toUnmodifiableSet());
  }

  static String variable(String key) {
    return StringUtil.replaceNonAlphanumericByUnderscores(key).toUpperCase(java.util.Locale.ROOT);
  }

  static long least(String key) {
    return MAY_BE_NOTHING.contains(key) ? 0 : 1;
  }

  private static void add(String prefix, Class<?> type) {
    Arrays.stream(type.getMethods()).forEach(method -> add(prefix, method));
  }

  private static void add(String prefix, Method method) {
    var renamed = method.getAnnotation(WithName.class);
    var name = renamed == null ? StringUtil.skewer(method.getName()) : renamed.value();
    var kind = kind(method.getGenericReturnType());
    if (kind.isInterface() && kind.getPackageName().startsWith("org.lectern")) {
      add(prefix + "." + name, kind);
    } else {
      KINDS.put(prefix + "." + name, kind);
    }
  }

  /** Of an optional value or a list, what is in it. */
  private static Class<?> kind(Type type) {
    if (type instanceof ParameterizedType of) return kind(of.getActualTypeArguments()[0]);
    return (Class<?>) type;
  }
}
