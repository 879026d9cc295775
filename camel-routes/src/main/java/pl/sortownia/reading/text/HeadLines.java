package pl.sortownia.reading.text;

/** The From:, Sent:, To:, Subject: lines that Outlook and others put above what they quote. */
final class HeadLines {
  private static final int MOST = 14;

  private HeadLines() {}

  /**
   * Length of such a run that starts here; 0 when there is none. A person may write "Od: 1990" and
   * "Do: 2001" as well: a program names an address, or the day of sending.
   */
  static int length(Lines lines, int from) {
    if (from >= lines.size() || !isField(lines.line(from))) {
      return 0;
    }
    var fields = 0;
    var senders = 0;
    var proofs = 0;
    var end = from;
    for (var k = from; k < Math.min(from + MOST, lines.size()) && k <= end + 2; k++) {
      var line = lines.line(k);
      if (isField(line)) {
        fields++;
        senders += Marker.isHeadFrom(line) ? 1 : 0;
        proofs += isProof(line) ? 1 : 0;
        end = k + 1;
      } else if (lines.isBlank(k) && fields >= 3) {
        break;
      }
    }
    return senders >= 1 && fields >= 3 && proofs >= 1 ? end - from : 0;
  }

  private static boolean isField(String line) {
    return Marker.isHeadFrom(line) || Marker.isHeadOther(line);
  }

  private static boolean isProof(String line) {
    return Marker.ADDRESS.matcher(line).find() || Marker.isHeadDate(line);
  }
}
