/** The report to the Council on the replies to a call, as PDF, DOCX, XLSX and CSV. */
@NullMarked
package itu.contribution.report;

import org.jspecify.annotations.NullMarked;
