/** Classes of contribution that Sector Members announced to contribution-service, entered in the life of their memberships. */
@NullMarked
package itu.membership.classchange;

import org.jspecify.annotations.NullMarked;
