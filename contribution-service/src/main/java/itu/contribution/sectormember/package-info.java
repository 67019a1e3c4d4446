/** What this service knows of Sector Members: a read model of membership-service's facts. */
@NullMarked
package itu.contribution.sectormember;

import org.jspecify.annotations.NullMarked;
