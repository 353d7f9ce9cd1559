/**
 * What a printed document is (letterhead, title, headings, paragraphs, tables, signatures) and how it becomes DOCX, PDF and pages
 * on the screen, in the typography of Decree 30/2020. Knows no subject, no storage and no toolkit: a document says what is printed
 * and, opaquely, which records it came from. Besides Java it may use only POI, openhtmltopdf, PDFBox and the sentences for people.
 */
@NullMarked
package vn.thucdia.document;

import org.jspecify.annotations.NullMarked;
