"""`python -m gov_clean`."""

from gov_clean.cli import main

if __name__ == "__main__":
    main()
