/** What this service knows of Member States: a read model of membership-service's facts. */
@NullMarked
package itu.contribution.memberstate;

import org.jspecify.annotations.NullMarked;
