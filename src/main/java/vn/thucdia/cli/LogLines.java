package vn.thucdia.cli;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A log line with the places of a failure but not its messages: those may quote what somebody typed, and a log is sent to strangers.
 */
final class LogLines extends Formatter {

    private static final int CAUSES = 5;

    @Override
    public String format(LogRecord line) {
        StringBuilder text = new StringBuilder();
        text.append(line.getInstant()).append(' ').append(line.getLevel().getName()).append(' ')
                .append(line.getLoggerName()).append(": ").append(formatMessage(line)).append('\n');
        Throwable failure = line.getThrown();
        for (int i = 0; failure != null && i < CAUSES; i++, failure = failure.getCause()) {
            text.append(i == 0 ? "  " : "  caused by ").append(failure.getClass().getName()).append('\n');
            for (StackTraceElement place : failure.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
        }
        return text.toString();
    }
}
