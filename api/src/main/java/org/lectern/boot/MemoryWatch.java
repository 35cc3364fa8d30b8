package org.lectern.boot;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import org.jboss.logging.Logger;
import org.lectern.problem.OutOfMemory;

/** Ends the process when memory runs out, and warns if the JVM was not told to do so. */
@ApplicationScoped
class MemoryWatch {
  private static final Logger LOG = Logger.getLogger(MemoryWatch.class);
  private static final String FLAG = "ExitOnOutOfMemoryError";

  void begin(@Observes StartupEvent event) {
    if (LaunchMode.current() != LaunchMode.NORMAL) return;
    OutOfMemory.watch();
    if (!isToldToExit()) {
      LOG.warnf("Start with java -XX:+%s, so that running out of memory ends the process.", FLAG);
    }
  }

  private static boolean isToldToExit() {
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return jvm == null || Boolean.parseBoolean(jvm.getVMOption(FLAG).getValue());
  }
}
