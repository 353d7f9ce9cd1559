package vn.thucdia.ui.screen;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;

import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.JobName;

import vn.thucdia.language.Problem;

/** Puts pages on paper. */
@FunctionalInterface
public interface PagePrinter {

    /**
     * Asks for the printer and prints; returns when the pages are handed over or the person thought better of it. Never called on
     * the toolkit's thread.
     *
     * @throws Problem {@code problem.print.*}
     */
    void print(Pageable pages, String name);

    /** By the print service of the machine, which draws letters as letters, not as pictures. */
    static PagePrinter ofMachine() {
        return (pages, name) -> {
            if (PrinterJob.lookupPrintServices().length == 0) {
                throw new Problem("problem.print.none");
            }
            PrinterJob job = PrinterJob.getPrinterJob();
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new JobName(name, null));
            // The dialog is not one of our windows; without this it could lie behind them.
            wishes.add(new DialogOwner());
            job.setPageable(pages);
            try {
                if (job.printDialog(wishes)) {
                    job.print(wishes);
                }
            } catch (PrinterException e) {
                throw new Problem(e, "problem.print.failed");
            }
        };
    }
}
