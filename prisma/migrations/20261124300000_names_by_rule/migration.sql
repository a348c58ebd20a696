-- What an alliance is called by the rule for those that their datasets only number, so that a name in common use is told from it.
ALTER TYPE "NameKind" ADD VALUE 'DESCRIPTIVE';
