/** The lowest class open to an entity that joins a Sector, as pure functions (CV 468B, PP Resolution 170). */
@NullMarked
package itu.membership.upgrade.rules;

import org.jspecify.annotations.NullMarked;
