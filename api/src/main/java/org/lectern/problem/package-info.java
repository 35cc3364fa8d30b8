/**
 * Everything that is answered when a request fails, as RFC 9457 has it. Why a request fails is
 * decided where it is handled.
 */
package org.lectern.problem;
