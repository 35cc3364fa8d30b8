/** The accounts and sessions that a demonstration starts with. Nothing else depends on them. */
package org.lectern.demo;
