package org.leadershipadvisor.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads workbooks. */
public final class WorkbookFile {

    /** A spreadsheet program writes a number with up to 17 digits; from 16 on, the last ones are noise. */
    private static final int SURE_DIGITS = 15;

    /** Hundreds of people's answers to all questions take half of them. */
    private static final int MOST_ROWS = 200_000;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private WorkbookFile() {}

    /** Whether a file is packed as workbooks are. */
    public static boolean packed(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4);
    }

    /** Whether a file is an .xls or a workbook with a password. */
    public static boolean oldOrEncrypted(byte[] file) {
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * All sheets of a workbook, in its order.
     *
     * @throws NoWorkbookException where it is none, or the library fastexcel-reader is missing
     */
    public static List<Grid> read(byte[] file) {
        if (oldOrEncrypted(file)) {
            boolean encrypted = new String(file, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw new NoWorkbookException(
                    encrypted ? "a workbook with a password" : "a workbook in the old format .xls",
                    "one saved as .xlsx, without a password");
        }
        try {
            return Library.read(file);
        } catch (NoClassDefFoundError e) {
            throw new NoWorkbookException(
                    "a workbook", "JSON or YAML; workbooks need the library org.dhatim:fastexcel-reader");
        }
    }

    /** Loaded only when a workbook is read: the library is optional. */
    private static final class Library {

        private static List<Grid> read(byte[] file) {
            Map<String, byte[]> parts = Parts.of(file);
            parts.forEach((path, part) -> {
                if (path.endsWith(".xml")) {
                    Markup.walk(part, start -> {});
                }
            });
            return read(file, Merges.of(parts));
        }

        private static List<Grid> read(byte[] file, Map<String, List<Grid.Range>> merged) {
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                    Stream<Sheet> sheets = workbook.getSheets()) {
                return sheets.map(sheet -> grid(sheet, merged.getOrDefault(sheet.getName(), List.of())))
                        .toList();
            } catch (NoWorkbookException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // The library lets slips of its own through where a file is damaged.
                throw Parts.damaged();
            }
        }

        private static Grid grid(Sheet sheet, List<Grid.Range> merged) {
            NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>();
            try (Stream<Row> all = sheet.openStream()) {
                all.limit(MOST_ROWS + 1L)
                        .peek(row -> complainOfTooMany(sheet, row))
                        .forEach(row -> row.forEach(cell -> {
                            Content content = cell == null ? null : content(cell);
                            if (content != null) {
                                rows.computeIfAbsent(cell.getAddress().getRow(), any -> new TreeMap<>())
                                        .put(cell.getColumnIndex(), content);
                            }
                        }));
            } catch (IOException e) {
                throw new ExcelReaderException(e);
            }
            return new Grid(sheet.getName(), rows, merged);
        }

        private static void complainOfTooMany(Sheet sheet, Row row) {
            if (row.getRowNum() > MOST_ROWS) {
                throw new NoWorkbookException(
                        "a sheet of more than " + MOST_ROWS + " rows, " + sheet.getName(),
                        "a questionnaire: delete the rows below its last entry");
            }
        }

        private static @Nullable Content content(Cell cell) {
            if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                return formula(cell);
            }
            String raw = cell.getRawValue();
            if (raw == null || raw.isBlank()) {
                return null;
            }
            return switch (cell.getType()) {
                case STRING -> plain(Content.Kind.TEXT, cell.getText());
                case NUMBER -> number(cell);
                case BOOLEAN -> plain(Content.Kind.TRUTH, cell.asBoolean().toString());
                default -> plain(Content.Kind.ERROR, raw);
            };
        }

        /** A truth is a formula to some programs. */
        private static Content formula(Cell cell) {
            String formula = cell.getFormula() == null ? "" : cell.getFormula();
            return switch (formula) {
                case "TRUE()" -> plain(Content.Kind.TRUTH, "true");
                case "FALSE()" -> plain(Content.Kind.TRUTH, "false");
                default -> plain(Content.Kind.FORMULA, "=" + formula);
            };
        }

        private static Content plain(Content.Kind kind, String text) {
            return new Content(kind, text, null, false);
        }

        private static Content number(Cell cell) {
            BigDecimal exact = new BigDecimal(cell.getRawValue());
            BigDecimal number = exact.precision() <= SURE_DIGITS ? exact : exact.round(new MathContext(SURE_DIGITS));
            String format = cell.getDataFormatString();
            boolean dated =
                    format != null && QUOTED.matcher(format).replaceAll("").matches("(?i).*[dy].*");
            return new Content(
                    Content.Kind.NUMBER, number.stripTrailingZeros().toPlainString(), day(cell, number), dated);
        }

        private static @Nullable LocalDate day(Cell cell, BigDecimal number) {
            if (number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
                return null;
            }
            LocalDateTime time = cell.asDate();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : null;
        }
    }
}
