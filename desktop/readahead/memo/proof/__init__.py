"""What an exported file carries about itself, and how it is checked against that."""
