/** One record per legal entity, whatever it is to the Union: applicant, member, prospect, partner or funding source. */
@NullMarked
package itu.membership.organization;

import org.jspecify.annotations.NullMarked;
