package pl.sortownia.staff;

/** What a member of the staff may do. */
public enum Role {
  /** Reads and answers letters. */
  CONSULTANT("konsultant"),
  /** Keeps articles, amounts and templates true. */
  EDITOR("redaktor"),
  /** Sees volume and quality, decides how careful the machine is. */
  SUPERVISOR("kierownik"),
  /** Runs the installation. */
  OPERATOR("operator");

  private final String polish;

  Role(String polish) {
    this.polish = polish;
  }

  public String polish() {
    return polish;
  }
}
