/**
 * A start that is refused, and the code with which the process then ends. The checks that refuse it
 * are elsewhere in {@code boot}.
 */
package org.lectern.boot.exit;
